create extension pg_stat_statements;
grant select on pg_stat_statements to app_reader;
revoke select on pg_stat_statements from public;
