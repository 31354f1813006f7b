using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Registry.Web.Localization;

namespace Registry.Web.Ui;

/// <summary>A day that is typed: <c>&lt;day for="Input.Date" /&gt;</c>; the browser's own date field would show its own order.</summary>
[HtmlTargetElement("day", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTagHelper(IHtmlGenerator generator, IStringLocalizer<Text> text) : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => new FieldTagHelper(generator)
    {
        For = For,
        Label = Label,
        Hint = Hint ?? text["dd/MM/yyyy"],
        Inputmode = "numeric",
        Autocomplete = "off",
        ViewContext = ViewContext,
    }.Process(context, output);
}
