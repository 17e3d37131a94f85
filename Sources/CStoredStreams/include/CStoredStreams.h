// Lets zlib store instead of compress, for the calling thread.
#ifndef TERMREPORT_CSTOREDSTREAMS_H
#define TERMREPORT_CSTOREDSTREAMS_H

// From now on streams this thread begins to compress with zlib's usual level are stored (1) or compressed (0).
void termreport_store_streams(int stores);

#endif
