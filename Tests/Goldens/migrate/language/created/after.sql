create trusted language mine handler plpgsql_call_handler inline plpgsql_inline_handler
  validator plpgsql_validator;
comment on language mine is 'Mine';
revoke usage on language mine from public;
