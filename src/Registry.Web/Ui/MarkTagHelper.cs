using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Registry.Web.Ui;

/// <summary>A state as a sign and a word: <c>&lt;mark-sign kind="ok"&gt;Done&lt;/mark-sign&gt;</c>; kinds ok, warn, bad, open, late.</summary>
[HtmlTargetElement("mark-sign")]
public sealed class MarkTagHelper : TagHelper
{
    public string Kind { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"mark {(Kind == "late" ? "bad" : Kind)}".TrimEnd());
        if (Icons.For(Kind) is { } path)
            output.PreContent.AppendHtml(Icons.Draw(path));
    }
}
