import { Component, type ReactNode } from 'react';

interface ChunkBoundaryProps {
  readonly onFailure?: (() => void) | undefined;
  /** What stands in its place; empty without it. */
  readonly failed?: ReactNode;
  readonly children: ReactNode;
}

/** Catches a part of the program that could not be loaded or drawn. */
export class ChunkBoundary extends Component<ChunkBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error('A part of the page could not be shown:', error);
    this.props.onFailure?.();
  }

  override render() {
    return this.state.hasFailed ? (this.props.failed ?? null) : this.props.children;
  }
}
