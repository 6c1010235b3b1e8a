create extension pg_stat_statements;
grant select on pg_stat_statements to analyst;
revoke select on pg_stat_statements from public;
