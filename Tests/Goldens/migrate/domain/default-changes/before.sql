create domain state as text default 'new';
create table orders (id integer primary key, state state, other state default 'own');
