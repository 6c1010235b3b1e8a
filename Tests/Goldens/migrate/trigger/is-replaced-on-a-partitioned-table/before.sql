create table readings (id int, day date) partition by range (day);
create table readings_2020 partition of readings for values from ('2020-01-01') to ('2021-01-01');
create function note() returns trigger language plpgsql as $$ begin return new; end $$;
create function keep() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger noted before insert on readings for each row execute function note();
comment on trigger noted on readings is 'Notes.';
create trigger late after update on readings_2020 for each statement execute function note();
alter table readings_2020 disable trigger late;
