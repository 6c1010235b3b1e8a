create function tf() returns trigger language plpgsql as $$ begin return new; end $$;
create table pt (k int primary key) partition by list (k);
create table p1 partition of pt for values in (1, 2);
create table r (k int references pt);
create trigger tt before insert on pt for each row execute function tf();
alter table p1 disable trigger tt;
create materialized view m as select * from pt;
