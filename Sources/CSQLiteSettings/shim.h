// A setting of SQLite for the whole process, made by a function of variably many arguments, which Swift cannot call.
#include <sqlite3.h>

/// Lets SQLite count no bytes as it takes and gives back memory: counting locks a mutex each time.
/// To be called before anything else of SQLite.
static inline int countNoMemoryOfSQLite(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
