/** What the tests use of the reference implementation, which comes without types. */
declare module 'jsonstat-toolkit' {
  interface ToolkitCategory {
    readonly label: string
    readonly unit: Readonly<Record<string, unknown>> | null
    readonly child: readonly string[] | null
  }
  interface ToolkitDimension {
    readonly id: readonly string[]
    readonly label: string | null
    readonly role: string | null
    Category(id: string): ToolkitCategory
  }
  interface ToolkitDataset {
    readonly class: string
    readonly id: readonly string[]
    readonly size: readonly number[]
    readonly value: readonly (number | null | undefined)[]
    readonly status: readonly (string | null | undefined)[] | null
    Dimension(id: string): ToolkitDimension
    Data(at: Readonly<Record<string, string>>): { readonly value: number | null } | null
  }
  export default function JSONstat(json: unknown): ToolkitDataset
}
