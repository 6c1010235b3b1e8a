-- Changes of policies, row security, grants, views and functions, each labelled with what it does to access:
-- it widens or narrows it, does both to different roles or acts, does neither, or it is unknown what it does.

-- widens: a first policy lets everyone read
-- before
-- after
create policy p on notes for select using (true);

-- widens: a first policy lets owners read
-- before
-- after
create policy p on notes for select using (owner = current_user);

-- neither: a policy that lets nobody do anything
-- before
-- after
create policy p on notes using (false);

-- narrows: a permissive policy goes
-- before
create policy p on notes using (true);
-- after

-- narrows: a restrictive policy comes
-- before
-- after
create policy p on notes as restrictive using (not hidden);

-- widens: a restrictive policy goes
-- before
create policy p on notes as restrictive using (not hidden);
-- after

-- neither: a restrictive policy that restricts nothing
-- before
-- after
create policy p on notes as restrictive using (true);

-- narrows: a condition in the place of none
-- before
create policy p on notes using (true);
-- after
create policy p on notes using (owner = current_user);

-- widens: no condition any more
-- before
create policy p on notes using (owner = current_user);
-- after
create policy p on notes using (true);

-- narrows: one more condition
-- before
create policy p on notes using (owner = current_user);
-- after
create policy p on notes using (owner = current_user and not hidden);

-- narrows: one more condition before the others
-- before
create policy p on notes using (owner = current_user and tenant = tenant());
-- after
create policy p on notes using (not hidden and tenant = tenant() and owner = current_user);

-- widens: one condition less
-- before
create policy p on notes using (owner = current_user and not hidden);
-- after
create policy p on notes using (owner = current_user);

-- widens: another way in
-- before
create policy p on notes using (owner = current_user);
-- after
create policy p on notes using (owner = current_user or kind = 'public');

-- narrows: one way in less
-- before
create policy p on notes using (owner = current_user or kind = 'public');
-- after
create policy p on notes using (owner = current_user);

-- widens: another way in within a condition
-- before
create policy p on notes using (tenant = tenant() and owner = current_user);
-- after
create policy p on notes using (tenant = tenant() and (owner = current_user or kind = 'public'));

-- unknown: another column
-- before
create policy p on notes using (owner = current_user);
-- after
create policy p on notes using (tenant = current_user);

-- unknown: another function
-- before
create policy p on notes using (tenant = tenant());
-- after
create policy p on notes using (tenant = other_tenant());

-- unknown: one condition for another beside one that stays
-- before
create policy p on notes using (tenant = tenant() and not hidden);
-- after
create policy p on notes using (tenant = tenant() and owner = current_user);

-- unknown: a condition on rows of another table
-- before
create policy p on notes using (owner = current_user);
-- after
create policy p on notes using (exists (select from members m where m.tenant = notes.tenant));

-- widens: one more value
-- before
create policy p on notes using (kind = 'a');
-- after
create policy p on notes using (kind in ('a', 'b'));

-- narrows: one value less
-- before
create policy p on notes using (kind in ('a', 'b', 'c'));
-- after
create policy p on notes using (kind in ('a', 'c'));

-- unknown: one value for another
-- before
create policy p on notes using (kind in ('a', 'b'));
-- after
create policy p on notes using (kind in ('b', 'c'));

-- narrows: one more value is excluded
-- before
create policy p on notes using (kind <> 'a');
-- after
create policy p on notes using (kind not in ('a', 'b'));

-- neither: the same conditions in another order
-- before
create policy p on notes using (owner = current_user and not hidden);
-- after
create policy p on notes using (not hidden and owner = current_user);

-- narrows: nothing is let through any more
-- before
create policy p on notes using (owner = current_user);
-- after
create policy p on notes using (false);

-- widens: less is denied
-- before
create policy p on notes using (not hidden);
-- after
create policy p on notes using (not (hidden and kind = 'secret'));

-- narrows: more is denied
-- before
create policy p on notes using (not (hidden and kind = 'secret'));
-- after
create policy p on notes using (not hidden);

-- widens: a role more
-- before
create policy p on notes to app_reader using (true);
-- after
create policy p on notes to app_reader, app_writer using (true);

-- narrows: a role less
-- before
create policy p on notes to app_reader, app_writer using (true);
-- after
create policy p on notes to app_reader using (true);

-- widens: everyone in the place of a role
-- before
create policy p on notes to app_reader using (true);
-- after
create policy p on notes using (true);

-- narrows: a role in the place of everyone
-- before
create policy p on notes using (true);
-- after
create policy p on notes to app_reader using (true);

-- widens, narrows: a role for another
-- before
create policy p on notes to app_reader using (true);
-- after
create policy p on notes to app_writer using (true);

-- neither: a role is named that everyone includes
-- before
create policy p on notes to public using (true);
-- after
create policy p on notes to public, app_reader using (true);

-- widens, narrows: a role more, and a condition more
-- before
create policy p on notes to app_reader using (true);
-- after
create policy p on notes to app_reader, app_writer using (not hidden);

-- narrows: a restrictive policy for one more role
-- before
create policy p on notes as restrictive to app_reader using (not hidden);
-- after
create policy p on notes as restrictive to app_reader, app_writer using (not hidden);

-- widens: a restrictive policy for one role less
-- before
create policy p on notes as restrictive to app_reader, app_writer using (not hidden);
-- after
create policy p on notes as restrictive to app_reader using (not hidden);

-- narrows: a restrictive policy asks more
-- before
create policy p on notes as restrictive using (not hidden);
-- after
create policy p on notes as restrictive using (not hidden and tenant = tenant());

-- widens: from reading to everything
-- before
create policy p on notes for select using (true);
-- after
create policy p on notes using (true);

-- narrows: from everything to reading
-- before
create policy p on notes using (true);
-- after
create policy p on notes for select using (true);

-- widens, narrows: from reading to deleting
-- before
create policy p on notes for select using (true);
-- after
create policy p on notes for delete using (true);

-- narrows: a restrictive policy for everything, not only for reading
-- before
create policy p on notes as restrictive for select using (not hidden);
-- after
create policy p on notes as restrictive using (not hidden);

-- narrows: a permissive policy becomes restrictive
-- before
create policy p on notes using (not hidden);
-- after
create policy p on notes as restrictive using (not hidden);

-- widens: a restrictive policy becomes permissive
-- before
create policy p on notes as restrictive using (not hidden);
-- after
create policy p on notes using (not hidden);

-- narrows: what is written is held to more than what is read
-- before
create policy p on notes using (true);
-- after
create policy p on notes using (true) with check (owner = current_user);

-- widens: what is written is held to no more than what is read
-- before
create policy p on notes using (true) with check (owner = current_user);
-- after
create policy p on notes using (true);

-- widens: anything may be inserted
-- before
create policy p on notes for insert with check (owner = current_user);
-- after
create policy p on notes for insert with check (true);

-- narrows: less may be inserted
-- before
create policy p on notes for insert with check (owner = current_user);
-- after
create policy p on notes for insert with check (owner = current_user and not hidden);

-- unknown: something else may be inserted
-- before
create policy p on notes for insert with check (owner = current_user);
-- after
create policy p on notes for insert with check (kind = 'draft');

-- widens, narrows: fewer rows may be changed, into more
-- before
create policy p on notes for update using (true) with check (owner = current_user);
-- after
create policy p on notes for update using (not hidden) with check (true);

-- narrows, unknown: fewer rows may be changed, into others
-- before
create policy p on notes for update using (true) with check (owner = current_user);
-- after
create policy p on notes for update using (not hidden) with check (tenant = tenant());

-- neither: a check that repeats the condition
-- before
create policy p on notes for update using (owner = current_user);
-- after
create policy p on notes for update using (owner = current_user) with check (owner = current_user);

-- narrows: row security is switched on
-- before
-- after
alter table members enable row level security;

-- widens: row security is switched off
-- before
-- after
alter table notes disable row level security;

-- narrows: row security holds the owner too
-- before
-- after
alter table notes force row level security;

-- widens: row security spares the owner
-- before
alter table notes force row level security;
-- after

-- widens: a privilege more
-- before
-- after
grant select on notes to app_reader;

-- narrows: a privilege less
-- before
grant select, insert on notes to app_reader;
-- after
grant select on notes to app_reader;

-- widens, narrows: a privilege for another
-- before
grant select on notes to app_reader;
-- after
grant insert on notes to app_reader;

-- widens, narrows: a role for another holds a privilege
-- before
grant select on notes to app_reader;
-- after
grant select on notes to app_writer;

-- widens: a role may grant what it holds
-- before
grant select on notes to app_reader;
-- after
grant select on notes to app_reader with grant option;

-- narrows: a role may no longer grant what it holds
-- before
grant select on notes to app_reader with grant option;
-- after
grant select on notes to app_reader;

-- widens: everyone in the place of a role holds a privilege
-- before
grant select on notes to app_reader;
-- after
grant select on notes to public;

-- narrows: a role in the place of everyone holds a privilege
-- before
grant select on notes to public;
-- after
grant select on notes to app_reader;

-- neither: a role is granted what everyone holds
-- before
grant select on notes to public;
-- after
grant select on notes to public, app_reader;

-- widens: a privilege on one column
-- before
-- after
grant select (body) on notes to app_reader;

-- narrows: no privilege on one column
-- before
grant update (body) on notes to app_reader;
-- after

-- widens: numbers may be taken
-- before
-- after
grant usage on sequence numbers to app_reader;

-- narrows: a function is no longer for everyone
-- before
-- after
revoke execute on function tenant() from public;

-- widens: a function is for one role more
-- before
revoke execute on function tenant() from public;
-- after
revoke execute on function tenant() from public;
grant execute on function tenant() to app_reader;

-- widens: new tables will be readable
-- before
-- after
alter default privileges in schema public grant select on tables to app_reader;

-- narrows: new tables will be readable no more
-- before
alter default privileges in schema public grant select on tables to app_reader;
-- after

-- widens, narrows: new tables will be writable and not readable
-- before
alter default privileges in schema public grant select on tables to app_reader;
-- after
alter default privileges in schema public grant insert on tables to app_reader;

-- widens: a view reads with its owner's rights
-- before
create view v with (security_invoker = true) as select * from notes;
-- after
create view v as select * from notes;

-- narrows: a view reads with its reader's rights
-- before
create view v as select * from notes;
-- after
create view v with (security_invoker = on) as select * from notes;

-- neither: a view says in another word that it reads with its reader's rights
-- before
create view v with (security_invoker = on) as select * from notes;
-- after
create view v with (security_invoker = true) as select * from notes;

-- widens: a view no longer hides rows from the conditions of its readers
-- before
create view v with (security_barrier = true) as select * from notes where not hidden;
-- after
create view v as select * from notes where not hidden;

-- narrows: a view hides rows from the conditions of its readers
-- before
create view v as select * from notes where not hidden;
-- after
create view v with (security_barrier = true) as select * from notes where not hidden;

-- widens: a view may be read
-- before
create view v as select * from notes;
-- after
create view v as select * from notes;
grant select on v to app_reader;

-- widens: a function gets its owner's rights
-- before
create function f() returns bigint language sql as 'select count(*) from notes';
-- after
create function f() returns bigint language sql security definer as 'select count(*) from notes';

-- narrows: a function loses its owner's rights
-- before
create function f() returns bigint language sql security definer as 'select count(*) from notes';
-- after
create function f() returns bigint language sql as 'select count(*) from notes';

-- unknown: a function with its owner's rights does something else
-- before
create function f() returns bigint language sql security definer as 'select count(*) from notes';
-- after
create function f() returns bigint language sql security definer as 'select max(id) from notes';

-- neither: a function with its caller's rights does something else
-- before
create function f() returns bigint language sql as 'select count(*) from notes';
-- after
create function f() returns bigint language sql as 'select max(id) from notes';

-- narrows: the search path of a function with its owner's rights is fixed
-- before
create function f() returns bigint language sql security definer as 'select count(*) from public.notes';
-- after
create function f() returns bigint language sql security definer set search_path = ''
  as 'select count(*) from public.notes';

-- widens: the search path of a function with its owner's rights is its caller's
-- before
create function f() returns bigint language sql security definer set search_path = public
  as 'select count(*) from notes';
-- after
create function f() returns bigint language sql security definer as 'select count(*) from notes';

-- unknown: the search path of a function with its owner's rights is another
-- before
create function f() returns bigint language sql security definer set search_path = public
  as 'select count(*) from public.notes';
-- after
create function f() returns bigint language sql security definer set search_path = public, pg_temp
  as 'select count(*) from public.notes';

-- narrows: the search path of a function with its owner's rights is emptied
-- before
create function f() returns bigint language sql security definer set search_path = public
  as 'select count(*) from public.notes';
-- after
create function f() returns bigint language sql security definer set search_path = ''
  as 'select count(*) from public.notes';

-- widens: a function may see rows before policies hide them
-- before
create function f(text) returns boolean language sql immutable as 'select true';
-- after
create function f(text) returns boolean language sql immutable leakproof as 'select true';

-- widens: a new function with its owner's rights, for everyone
-- before
-- after
create function f() returns bigint language sql security definer as 'select count(*) from notes';

-- neither: a new function with its owner's rights, for nobody
-- before
-- after
create function f() returns bigint language sql security definer as 'select count(*) from notes';
revoke execute on function f() from public;

-- unknown: a function that a policy asks answers otherwise
-- before
create policy p on notes using (tenant = tenant());
-- after
create policy p on notes using (tenant = tenant());
create or replace function tenant() returns text language sql stable as 'select ''acme''';

-- widens, narrows: two roles change places
-- before
create policy p on notes to app_reader using (true);
create policy q on notes to app_writer using (owner = current_user);
-- after
create policy p on notes to app_writer using (true);
create policy q on notes to app_reader using (owner = current_user);

-- widens: a function that is made anew for all
-- before
create function secret() returns integer language sql as 'select 1';
revoke all on function secret() from public;
-- after
create function secret() returns bigint language sql as 'select 1::bigint';

-- neither: a function that is made anew for the same roles
-- before
create function secret() returns integer language sql as 'select 1';
revoke all on function secret() from public;
-- after
create function secret() returns bigint language sql as 'select 1::bigint';
revoke all on function secret() from public;
