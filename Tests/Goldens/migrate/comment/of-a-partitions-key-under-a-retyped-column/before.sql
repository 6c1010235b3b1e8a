create table p(k int, a int) partition by list(k); create table p1 partition of p for values in (1);
alter table p add constraint u unique(k,a); comment on constraint p1_k_a_key on p1 is 'u';
