// The bundled document has a written type: inferring one from its contents would cost every compile.
declare module '*/openapi.json' {
  const document: import('./types.ts').OpenApiDocument;
  export default document;
}
