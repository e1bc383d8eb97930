-- Why a case ended by a judgment although neither work, nor a session, nor a registration of it was on record (TT 12/2018/TT-BTP
-- Đ11).
alter table casework.closure add column bare_reason text;
