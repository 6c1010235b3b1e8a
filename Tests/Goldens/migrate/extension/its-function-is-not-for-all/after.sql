create extension pgcrypto;
revoke execute on function crypt(text, text) from public;
grant execute on function crypt(text, text) to app_writer;
