-- postgresql: 14
create type ct as (a int, d text); create table t(c ct); create trigger t before update on t for each row when ((new.c).d='x') execute function suppress_redundant_updates_trigger(); create statistics s on ((c).d),((c).a) from t; create rule r as on update to t where (new.c).d='q' do instead nothing;
