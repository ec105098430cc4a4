// The settings of glibc's heap, which Swift's module of glibc leaves out.
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif
