grant select (rolname) on pg_authid to app_reader;
