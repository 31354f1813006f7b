using System.ComponentModel.DataAnnotations;

namespace Registry.Web.Documents;

/// <summary>The <c>Documents</c> section: how papers become PDF files.</summary>
public sealed class DocumentsOptions
{
    public const string Section = "Documents";

    /// <summary>The browser engine (Chromium, Chrome or Edge); when empty, it is looked for on this machine.</summary>
    public string BrowserPath { get; init; } = "";

    /// <summary>How long one paper may take before the engine is stopped, and how long a paper waits for its turn at most.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; init; } = 20;

    /// <summary>How many papers are printed at the same time; the others wait for their turn.</summary>
    [Range(1, 16)]
    public int ParallelPages { get; init; } = 2;
}
