create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger a before insert or update of name, age on people for each row when (new.age > 3) execute function t('x', 'it''s');
create trigger b after truncate on people execute function t();
create trigger c after update on people referencing old table as o new table as n for each statement execute function t();
