create table keep (id integer primary key);
create aggregate would_rank(variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);
comment on aggregate would_rank(variadic "any" order by variadic "any") is 'Where it would stand';
