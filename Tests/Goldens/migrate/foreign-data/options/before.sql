create foreign data wrapper files validator postgresql_fdw_validator;
create server far version '15' foreign data wrapper files options (host 'a', port '1');
create user mapping for public server far options (user 'u', password 'kept');
grant usage on foreign server far to app_reader;
