/// Arguments: the folder of PostgreSQL's programs, and folders to put the server's own into, best first.
/// Writes `folder <path>` once the server is being started; anything else it writes is a failure.
let supervisorScript = #"""
  cd / && umask 077
  trap '' PIPE
  bin=$1
  shift
  folder=
  for parent in "$@"; do
    folder=$(mktemp -d "$parent/vital-spec-XXXXXX" 2>/dev/null) && break
  done
  if [ -z "$folder" ]; then
    echo "no folder can be made in any of: $*"
    exit 1
  fi
  log=$folder/log
  trap 'rm -rf "$folder"' EXIT

  if ! "$bin/initdb" -D "$folder/data" -A trust -U postgres -E UTF8 --locale=C -N \
    >"$log" 2>&1 </dev/null
  then
    tail -n 20 "$log"
    exit 1
  fi

  exec 3<&0
  "$bin/postgres" -D "$folder/data" \
    -c listen_addresses= -c unix_socket_directories="$folder" -c port=5432 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off \
    -c wal_level=minimal -c max_wal_senders=0 -c max_logical_replication_workers=0 \
    -c shared_buffers=16MB -c huge_pages=off \
    -c max_connections=50 -c max_locks_per_transaction=512 -c jit=off \
    >"$log" 2>&1 </dev/null 3<&- &
  server=$!

  # Before the server minds signals, TERM ends it; after that INT does, without waiting for clients.
  { read -r _ <&3; kill -TERM $server; kill -INT $server; } >/dev/null 2>&1 &
  guard=$!
  exec </dev/null 3<&-
  echo "folder $folder"

  if ! wait $server; then tail -n 20 "$log"; fi
  kill $guard 2>/dev/null
  """#
