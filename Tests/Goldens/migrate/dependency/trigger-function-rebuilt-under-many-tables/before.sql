create table a (id integer primary key);
create table b (id integer primary key);
create view c as select id from a;
create function audit() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger audit before insert on a for each row execute function audit();
create trigger audit after delete on b for each statement execute function audit('b');
create trigger audit instead of insert on c for each row execute function audit();
comment on trigger audit on b is 'Sees';
alter table a enable always trigger audit;
