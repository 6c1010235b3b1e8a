create aggregate total(int4) (sfunc = int4_sum, stype = int8, sspace = 16, combinefunc = int8pl,
  initcond = '0', parallel = safe);
create aggregate moving(float8) (sfunc = float8pl, stype = float8, msfunc = float8pl,
  minvfunc = float8mi, mstype = float8, msspace = 8, minitcond = '0',
  mfinalfunc_modify = shareable);
create aggregate lowest(int) (sfunc = int4smaller, stype = int, sortop = operator(pg_catalog.<));
create aggregate everything(*) (sfunc = int8inc, stype = int8, initcond = '0');
create aggregate middle(float8 order by anyelement) (sfunc = ordered_set_transition,
  stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate my_rank(variadic "any" order by variadic "any") (
  sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final,
  finalfunc_extra, hypothetical);
comment on aggregate everything(*) is 'Every row';
revoke all on function total(int4) from public;
grant execute on function everything() to app_reader;
