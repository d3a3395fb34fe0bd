import type { UserWorkspaceConfig } from 'vitest/config';

export declare function projectWithDatabase(name: string): UserWorkspaceConfig;
