// Imported before anything else, and written for old Nodes: they must get as far as this message.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
	console.error('Receptive needs Node 20.19 or newer; this is Node ' + process.versions.node + '.');
	process.exit(1);
}
