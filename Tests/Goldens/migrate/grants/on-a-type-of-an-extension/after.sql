create extension hstore;
revoke usage on type hstore from public;
grant usage on type hstore to app_reader;
