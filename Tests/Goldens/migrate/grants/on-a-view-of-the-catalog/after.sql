revoke select on pg_settings from public;
