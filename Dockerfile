# The production image: Node comes from the base, so the npm package `node` and all other devDependencies stay out.
FROM node:24.21.0-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:24.21.0-slim
ENV NODE_ENV=production COUNTERSIGN_DATA=/data
# The data folder belongs to `node` before a volume is put over it: a new named volume takes its owner from here.
RUN mkdir -p /app /data && chown node:node /data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY policy ./policy
COPY src ./src
USER node
VOLUME /data
# TypeScript runs as it is: Node strips the types, there is no build step.
ENTRYPOINT ["node"]
CMD ["src/worker.ts"]
