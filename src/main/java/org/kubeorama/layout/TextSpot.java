package org.kubeorama.layout;

/**
 * A place where a pill or a label could be.
 *
 * @param leg index of the leg of the route that it belongs to
 * @param missing how much longer the leg would have to be
 * @param cost how bad the place is
 */
record TextSpot(Box box, boolean isPill, int leg, double missing, double cost) {
    TextSpot withCost(double cost) {
        return new TextSpot(box, isPill, leg, missing, cost);
    }
}
