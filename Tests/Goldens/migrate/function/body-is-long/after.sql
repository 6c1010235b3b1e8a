create table accounts (id integer primary key, balance numeric not null default 0);
create table moves (id bigint generated always as identity primary key, source integer, target integer, amount numeric);
create function transfer(source integer, target integer, amount numeric) returns boolean language plpgsql as $body$
#variable_conflict use_variable
<<outer_block>>
declare
  left_over numeric; -- what's left; "quoted"
begin
  update accounts set balance = balance - amount where id = source returning balance into left_over;
  if left_over < 0 then
    raise exception 'account % lacks %', source, -left_over using errcode = 'P0001', hint = $$Don't$$;
  end if;
  update accounts set balance = balance + amount where id = target;
  insert into moves (source, target, amount) values (source, target, amount);
  return found;
exception
  when foreign_key_violation or check_violation then
    return false;
end;
$body$;
