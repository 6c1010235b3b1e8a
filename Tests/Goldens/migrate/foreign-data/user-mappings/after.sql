create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create user mapping for app_reader server elsewhere options (user 'reader_two', sslcert '/dev/null');
create user mapping for app_writer server elsewhere options (user 'it''s', password_required 'false');
