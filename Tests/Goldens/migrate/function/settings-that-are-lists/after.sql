create function plain() returns integer language sql
  set search_path to "Mixed, Case", '', pg_temp, "say ""hi""", 'a name of more than sixty three bytes, which no identifier can have'
  set local_preload_libraries to "Mixed/Case", '', 'a/path/of/more/than/sixty/three/bytes/that/an/identifier/cannot/have'
  as 'select 1';
create function new() returns integer language sql
  set local_preload_libraries to "Mixed/Case", ''
  as 'select 1';
