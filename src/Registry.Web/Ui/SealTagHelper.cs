using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>An ordinal in the shape of its roundness: filled, ring or bare; <c>&lt;seal ordinal="60" /&gt;</c>.</summary>
[HtmlTargetElement("seal", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SealTagHelper(IStringLocalizer<Text> text) : TagHelper
{
    /// <summary>Null: a day that is not counted.</summary>
    public int? Ordinal { get; set; }

    public bool Large { get; set; }

    public static string Css(int? ordinal) => Milestones.Of(ordinal) switch
    {
        Milestone.Round => "t",
        Milestone.Five => "l5",
        _ => "k",
    };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"seal {Css(Ordinal)}{(Large ? " is-large" : "")}");
        if (Ordinal is { } number)
        {
            output.Content.Append($"{number}");
            output.Content.AppendHtml(Hidden($" {text[Seals.Meaning(number)]}"));
        }
        else
        {
            output.Content.AppendHtml("<span aria-hidden=\"true\">–</span>");
            output.Content.AppendHtml(Hidden(text["not counted"]));
        }
    }

    private static TagBuilder Hidden(string words)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("sr-only");
        span.InnerHtml.Append(words);
        return span;
    }
}
