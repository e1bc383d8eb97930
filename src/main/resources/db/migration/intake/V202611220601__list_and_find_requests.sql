create index request_receiver_order on intake.request (received_by, received_at desc, id desc);
create index request_name_any on intake.request (beneficiary_name_folded, received_at desc, id desc);
-- A receipt is asked for by any part of its code.
create index request_receipt_parts on intake.request using gin (receipt_code gin_trgm_ops);
