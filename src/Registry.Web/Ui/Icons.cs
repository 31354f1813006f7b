using Microsoft.AspNetCore.Html;

namespace Registry.Web.Ui;

/// <summary>The few drawings of the interface, on a grid of sixteen.</summary>
public static class Icons
{
    public const string Check = "M3 8.5l3.2 3.2L13 4.8";
    public const string Warning = "M8 2.2L14.6 13.6H1.4zM8 6.4v3.4M8 11.6v.1";
    public const string Clock = "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 4.6V8l2.4 1.6";
    public const string Question = "M6 6a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4v.4M8 11.8v.1";
    public const string Search = "M6.8 11.6a4.8 4.8 0 1 0 0-9.6 4.8 4.8 0 0 0 0 9.6zM10.4 10.4l3.8 3.8";
    public const string Cross = "M4 4l8 8M12 4l-8 8";
    public const string Eye = "M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z";
    public const string Dash = "M4.5 8h7";
    public const string Info = "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.4v3.8M8 4.9v.1";

    public static string? For(string kind) => kind switch
    {
        "ok" => Check,
        "warn" or "bad" => Warning,
        "late" => Clock,
        "open" => Question,
        _ => null,
    };

    public static IHtmlContent Draw(string path) =>
        new HtmlString($"<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{path}\"/></svg>");
}
