import { Component, type ReactNode } from 'react'

interface Props {
  /** Another value makes the boundary try its children again. */
  readonly attempt: string
  readonly fallback: (error: Error) => ReactNode
  readonly children: ReactNode
}

interface State {
  readonly error: Error | undefined
  readonly attempt: string
}

/** Keeps what goes wrong in one panel inside that panel. */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { error: undefined, attempt: this.props.attempt }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.attempt === state.attempt ? null : { attempt: props.attempt, error: undefined }
  }

  override render(): ReactNode {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children
  }
}
