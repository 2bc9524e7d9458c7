/** The desk's pages about projects. */
@NullMarked
package nl.leiden.kennisstad.project.web;

import org.jspecify.annotations.NullMarked;
