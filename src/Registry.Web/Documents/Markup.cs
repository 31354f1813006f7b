using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Registry.Web.Documents;

/// <summary>A piece of HTML that is known to be well formed: its tags were written in the code, everything else was encoded.</summary>
public readonly record struct Markup : IHtmlContent
{
    private readonly string? html;

    private Markup(string html) => this.html = html;

    public static Markup Empty { get; }

    public static implicit operator Markup(MarkupHandler handler) => new(handler.ToString());

    /// <summary><c>Markup.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c>: the literal part is HTML, every text in braces is encoded.</summary>
    public static Markup Of(MarkupHandler html) => html;

    /// <summary>Text that is part of the program, such as its own style sheet.</summary>
    internal static Markup Trusted(string html) => new(html);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(ToString());

    public override string ToString() => html ?? "";
}
