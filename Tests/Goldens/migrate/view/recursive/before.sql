create table staff (id integer primary key, boss integer references staff (id), name text not null);
create recursive view chain (id, depth) as select id, 0 from staff where boss is null union all select s.id, c.depth + 1 from staff s join chain c on s.boss = c.id;
