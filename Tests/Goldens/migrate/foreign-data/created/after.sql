create foreign data wrapper files options (debug 'true');
create server far type 'pg' version '15' foreign data wrapper files
  options (host 'a', "Port" '5=4''32');
create user mapping for public server far options (username 'u');
create user mapping for app_reader server far;
comment on foreign data wrapper files is 'Files';
comment on server far is 'Far';
grant usage on foreign server far to app_reader;
grant usage on foreign data wrapper files to app_reader with grant option;
