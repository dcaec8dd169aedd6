import type {} from "@offshoot/ui/jsx/react";
