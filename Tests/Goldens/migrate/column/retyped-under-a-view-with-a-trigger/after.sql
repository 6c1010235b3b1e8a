create table people (id integer primary key, age numeric(5,1));
create view ages as select id, age from people;
create function keep_out() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger keeping instead of delete on ages for each row execute function keep_out();
grant select on ages to app_reader;
comment on column ages.age is 'Years';
