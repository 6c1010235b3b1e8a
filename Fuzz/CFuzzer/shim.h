#include <stddef.h>
#include <stdint.h>

// libFuzzer's own loop, without its main.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*testOneInput)(const uint8_t *data, size_t size));
