/** Ends a subscription; calling it twice does no harm. */
export type Unsubscribe = () => void;
