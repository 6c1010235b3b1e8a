create sequence s minvalue 10 maxvalue 20 start 12;
