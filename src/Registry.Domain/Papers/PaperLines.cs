namespace Registry.Domain.Papers;

/// <summary>Lists that people type one line each, such as recipients.</summary>
public static class PaperLines
{
    /// <summary>Without the dash, semicolon or stop that papers put there themselves.</summary>
    public static IReadOnlyList<string> Of(string? text) => text is null
        ? []
        : [.. text.Split('\n').Select(line => line.Trim().TrimStart('-', '–', '+').TrimStart().TrimEnd(';', '.').TrimEnd()).Where(line => line.Length > 0)];
}
