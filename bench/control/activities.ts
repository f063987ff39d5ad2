export interface ControlActivities {
  doNothing(number: number): Promise<number>;
}

export const controlActivities: ControlActivities = {
  doNothing: (number) => Promise.resolve(number),
};
