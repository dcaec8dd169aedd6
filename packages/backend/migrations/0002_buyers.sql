ALTER TABLE "conversions" ADD COLUMN "buyer" text;--> statement-breakpoint
ALTER TABLE "conversions" ADD COLUMN "credited_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "conversions_by_buyer" ON "conversions" USING btree ("program","buyer","credited_at","order_id") WHERE "conversions"."buyer" is not null;