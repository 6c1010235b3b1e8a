create function plain() returns integer language sql
  set search_path to public, pg_temp
  set local_preload_libraries to "Mixed/Case", other
  as 'select 1';
