export { course, lessonBySlug, previousAndNext } from './course';
export { syllabusOf } from './build-course';
export type { Course, LessonEntry, PartEntry } from './build-course';
export type { Lesson, Part, PlannedLesson, SceneInstance } from './schema';
