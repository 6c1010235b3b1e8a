create foreign data wrapper files;
create server far foreign data wrapper files options (host 'b', dbname 'd');
create user mapping for public server far options (user 'v', password 'kept');
grant usage on foreign server far to app_writer;
